"""From an inquiry to a signed-off letter: questions found, answers cited, sentences reviewed, versions kept."""
