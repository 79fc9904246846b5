"""Shows the assistant: the chat with its source view, the documents, the quality figures. Imports assistant and corpus."""
