extension ClassPassing.Row {
  /// What stands in the way of a certificate of passing: the rules, or that nobody confirmed the result yet.
  var obstacles: [String] {
    guard standing == .passes else { return missing }
    guard let confirmed else { return ["kelulusannya belum ditetapkan: bimtek kelas kelulusan --tetapkan"] }
    guard confirmed.isCurrent else {
      return ["nilainya berubah sejak kelulusan ditetapkan: tetapkan lagi dengan bimtek kelas kelulusan"]
    }
    return confirmed.passes ? [] : ["ditetapkan belum lulus oleh \(confirmed.author)"]
  }
}
