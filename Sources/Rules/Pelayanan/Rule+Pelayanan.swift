import RuleKit

extension Rule {
  /// Public service and complaints.
  static let pelayanan: [Rule] = [
    .layananLengkap,
    .kanalPengaduan,
    .janjiWaktuPengaduan,
    .dokumenGratis,
    .kerahasiaanPengadu,
    .lembagaBubar,
  ]
}
