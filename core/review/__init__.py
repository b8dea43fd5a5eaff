"""Decisions and what stands after them; given a ledger to append to, this room knows no store."""
