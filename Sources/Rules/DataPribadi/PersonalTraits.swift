import Bahasa

/// Words before a trait with which it is said of many, not of the person who is named.
enum PersonalTraits {
  static let crowds = WordSet(
    words:
      "para kaum umat sejumlah seluruh semua bagi komunitas forum kelompok organisasi persatuan sesama puluhan ratusan"
  )
}
