// The first file of SourceTextTests replaces this one.
