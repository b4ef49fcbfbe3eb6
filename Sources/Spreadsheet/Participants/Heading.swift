/// The heading of a column, in any of the spellings that lists use.
struct Heading {
  private let words: [String]

  init(_ text: String) {
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// What the column holds; `NAMA / NIP` holds two things.
  var fields: [ParticipantColumns.Field] {
    guard !words.isEmpty, words.count <= 8 else { return [] }
    var fields: [ParticipantColumns.Field] = []
    if isName { fields.append(.name) }
    if words.contains("nip") || has(["nomor", "induk", "pegawai"]) { fields.append(.nip) }
    if fields.isEmpty, isNumber { fields.append(.number) }
    if fields.isEmpty, isAgency { fields.append(.agency) }
    return fields
  }

  /// `No.`: a running number, which serves where there is no other.
  var isPlainNumber: Bool {
    [["no"], ["nomor"], ["nr"], ["number"], ["no", "urut"], ["nomor", "urut"]].contains(words)
  }

  private var isName: Bool {
    guard let first = words.firstIndex(where: { $0 == "nama" || $0 == "name" || $0 == "peserta" })
    else {
      return false
    }
    if words[first] == "peserta" { return words == ["peserta"] || words == ["daftar", "peserta"] }
    return !words.contains { Self.otherNames.contains($0) }
  }

  private var isNumber: Bool {
    words.contains { ["no", "nomor", "kode", "id", "number", "code"].contains($0) }
      && words.contains {
        ["peserta", "participant", "badge", "registrasi", "pendaftaran"].contains($0)
      }
  }

  private var isAgency: Bool {
    words.contains { Self.agencies.contains($0) }
      && !words.contains {
        ["alamat", "telepon", "email", "surel", "kode", "no", "jabatan"].contains($0)
      }
  }

  private func has(_ wanted: [String]) -> Bool { wanted.allSatisfy { words.contains($0) } }

  /// Names of something else than a person: `Nama Instansi`, `Nama Bank`, `Username`.
  private static let otherNames: Set<String> = agencies.union([
    "akun", "bank", "berkas", "file", "ibu", "jabatan", "kegiatan", "pengguna", "user", "rekening",
    "kota",
    "kecamatan", "panggilan", "atasan", "pelatihan",
  ])

  private static let agencies: Set<String> = [
    "instansi", "agency", "opd", "skpd", "lembaga", "dinas", "satker", "kantor", "organisasi",
    "unit", "satuan",
    "perangkat", "asal",
  ]
}
