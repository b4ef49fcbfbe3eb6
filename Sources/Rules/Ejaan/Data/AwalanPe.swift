import RuleKit

extension PhraseTable {
  /// peng- before r and l.
  static let awalanPe = rows(
    """
    penglepasan|pelepasan
    penglibatan|pelibatan
    penglaksanaan|pelaksanaan
    pengluasan|perluasan
    pengrajin|perajin
    pengrumah|perumah
    pengrusak|perusak
    pengrusakan|perusakan
    """)
}
