import RuleKit

/// Labels of paid content.
enum PaidLabels {
  static let labels = Phrases(
    "konten kerja sama, iklan, kerja sama berbayar, pariwara, advetorial, advertorial, perjanjian terbuka")
}
