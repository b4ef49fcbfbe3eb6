import RuleKit

/// Labels of pictures.
enum MediaLabels {
  static let labels = Phrases(
    "ilustrasi, arsip, label, berlabel, dokumentasi, rekonstruksi, waspada, hoaks, jangan, palsu")
}
