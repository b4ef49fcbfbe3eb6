// The first file of MarkdownTests replaces this one.
