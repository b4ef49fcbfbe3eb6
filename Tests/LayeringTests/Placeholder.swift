// The first file of LayeringTests replaces this one.
