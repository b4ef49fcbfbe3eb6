import RuleKit

/// Reports that expose nobody: tax returns, minutes, ceremonies.
enum ReporterWords {
  static let routine = Phrases(
    "spt, lhkpn, pajak, hasil kegiatan, nikah, akad, pernikahan, perkembangan, pelaksanaan kegiatan, saksi mata sejarah, partai"
  )
}
