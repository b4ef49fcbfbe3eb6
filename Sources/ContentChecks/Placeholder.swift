// The first file of ContentChecks replaces this one.
