"""The assistant as LangChain sees it: a retriever and a Runnable."""

from assistant.retrieve import as_langchain_retriever
from assistant.wiring import build_assistant

assistant = build_assistant()
retriever = as_langchain_retriever(assistant.index, limit=3)  # a BaseRetriever
for document in retriever.invoke("Länstrafikens underskott 2022"):
    print(document.metadata["document"], document.metadata["page"], document.page_content[:60])

chain = assistant.as_runnable() | (lambda answer: f"{answer.text}\n{[source.label for source in answer.citations]}")
print(chain.invoke({"question": "Och 2024?", "history": ["Hur mycket investerades i konst 2022?"]}))
