"""The panels: each takes the workspace, shows what it holds, passes on what people do, and knows no other."""
