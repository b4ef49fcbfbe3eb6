import ArgumentParser
import Training

/// Where the numbers of certificates come from; exactly one source.
struct NumberOptions: ParsableArguments {
  @Option(name: .customLong("nomor-awal"), help: "Nomor pertama; angka yang berjalan dalam kurung kurawal.")
  var first: String?

  @Option(
    name: .customLong("nomor-dari"),
    help: "Daftar (.xlsx, .ods, .csv) dengan kolom nama dan nomor sertifikat.")
  var file: String?

  @Option(name: .customLong("nomor-pola"), help: "Pola: {nomor:3} dari daftar peserta, {bulan}, {tahun}.")
  var pattern: String?

  @Flag(name: .customLong("nomor-tetap"), help: "Kelulusan memakai nomor keikutsertaannya.")
  var isKept = false

  func source(_ console: Console) throws -> NumberSource {
    let sources: [NumberSource] = [
      first.map { .block(first: $0) }, file.map { .column(path: $0) }, pattern.map { .pattern($0) },
      isKept ? .kept : nil,
    ].compactMap { $0 }
    guard let source = sources.first, sources.count == 1 else {
      throw console.failure(
        Message(
          "Nomor sertifikat belum ditentukan", why: "nomor selalu berasal dari daftar instansi",
          action:
            "pakai salah satu: --nomor-awal \"800.1.4/{017}/KOMINFO/2026\", --nomor-dari peserta.csv, "
            + "--nomor-pola, atau --nomor-tetap"),
        code: 64)
    }
    return source
  }
}
