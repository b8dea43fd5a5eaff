"""The agreement page: how far any two reviewers agree, and the pairs behind each number."""

from gui.panels.agreement.panel import AgreementPanel

__all__ = ["AgreementPanel"]
