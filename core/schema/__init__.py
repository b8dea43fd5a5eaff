"""Kinds, roles and causes: those that come with the program, or those of a project's own schema file."""

from core.schema.current import built_in, in_force, schema, use
from core.schema.merging import Merged, merged
from core.schema.reading import read
from core.schema.terms import Archive, Cause, Group, Kind, Revision, Role, Schema, Term
from core.schema.writing import as_file

__all__ = [
    "Archive",
    "Cause",
    "Group",
    "Kind",
    "Merged",
    "Revision",
    "Role",
    "Schema",
    "Term",
    "as_file",
    "built_in",
    "in_force",
    "merged",
    "read",
    "schema",
    "use",
]
