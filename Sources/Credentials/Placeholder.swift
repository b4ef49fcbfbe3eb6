// The first file of Credentials replaces this one.
