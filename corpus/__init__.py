"""Public documents -> passages that can be searched. Imports nothing of ours."""
