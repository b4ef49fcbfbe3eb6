// The first file of Drawing replaces this one.
