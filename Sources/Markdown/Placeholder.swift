// The first file of Markdown replaces this one.
