"""Shows the assistant in a browser. Imports assistant and corpus."""
