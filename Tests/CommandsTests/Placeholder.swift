// The first file of CommandsTests replaces this one.
