// The first file of RulesTests replaces this one.
