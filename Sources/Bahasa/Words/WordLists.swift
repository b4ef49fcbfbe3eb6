/// The embedded word lists, in the order in which they are read.
enum WordLists {
  static let all: [WordList] = [
    WordList(.base, CommonWords.bases),
    WordList(.form, CommonWords.forms),
    WordList(.base, AddedWords.bases),
    WordList(.form, AddedWords.forms),
    WordList(.bound, AddedWords.bound),
    WordList(.acronym, AddedWords.acronyms),
    WordList(.refused, AddedWords.refused),
    WordList(.colloquial, AddedWords.colloquial),
    WordList(.name, NameWords.names),
    WordList(.foreign, EnglishWords.words),
  ]
}
