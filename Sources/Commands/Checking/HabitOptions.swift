import ArgumentParser

/// Ways to live with the checker from day to day.
struct HabitOptions: ParsableArguments {
  @Option(
    name: .customLong("acuan"),
    help: ArgumentHelp(
      "Berkas acuan: dicatat bila belum ada; sesudah itu hanya temuan baru yang dilaporkan.",
      valueName: "berkas"))
  var baseline: String?

  @Flag(name: .customLong("pantau"), help: "Periksa lagi setiap kali naskah disimpan; Ctrl-C untuk berhenti.")
  var watches = false

  @Flag(name: .customLong("statistik"), help: "Tampilkan ukuran naskah dan jumlah temuan menurut aturan.")
  var showsStatistics = false
}
