"""The window: widgets show and pass on, they decide nothing."""
