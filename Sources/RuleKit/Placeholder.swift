// The first file of RuleKit replaces this one.
