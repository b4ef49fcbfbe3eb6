// The first file of Documents replaces this one.
