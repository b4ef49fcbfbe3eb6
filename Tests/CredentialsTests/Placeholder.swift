// The first file of CredentialsTests replaces this one.
