import Credentials
import Curriculum
import Drawing

extension YAMLFields {
  /// The look of the page.
  mutating func design(_ pictures: PictureFiles) -> CertificateDesign {
    let usual = CertificateDesign()
    let header = texts("kop")
    let town = optionalText("kota")
    let ink = color("warna-teks") ?? usual.ink
    let accent = color("warna-hias") ?? usual.accent
    let logo = picture("logo", pictures)
    let emblem = picture("lambang-negara", pictures)
    var statements: [Certificate.Stage: String] = [:]
    statements[.participation] = statement("teks-keikutsertaan")
    statements[.completion] = statement("teks-kelulusan")
    return CertificateDesign(
      ink: ink, accent: accent, logo: logo, stateEmblem: emblem, header: header, town: town,
      statements: statements)
  }

  /// Where a page lies: an address of the web without a fragment.
  mutating func address(_ key: String) -> String? {
    guard let text = optionalText(key) else { return nil }
    let isAddress = text.hasPrefix("https://") || text.hasPrefix("http://")
    if !isAddress || text.contains(where: { $0 == "#" || $0.isWhitespace }) || text.utf8.count > 200 {
      report(
        .validValues, line: lines[key] ?? line,
        "Alamat halaman verifikasi diawali https://, tanpa spasi dan tanpa tanda #, paling panjang 200 huruf."
      )
    }
    return text
  }

  /// An agency's identifier of the method did:web.
  mutating func identifier(_ key: String) -> String? {
    guard let text = optionalText(key) else { return nil }
    let isPlain = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || "-.:%".utf8.contains(byte)
    }
    if !text.hasPrefix("did:web:") || !isPlain {
      report(
        .validValues, line: lines[key] ?? line,
        "Pengenal diawali did:web: dan nama domain, misalnya did:web:kominfo.contoh.example.")
    }
    return text
  }

  /// Words of the page; a certificate of training says nothing of competence.
  private mutating func statement(_ key: String) -> String? {
    guard let text = optionalText(key) else { return nil }
    if text.lowercased().contains("kompeten") {
      report(
        .validValues, line: lines[key] ?? line,
        "Sertifikat pelatihan tidak menyatakan kompetensi; tulis kehadiran atau kelulusan saja.")
    }
    return text
  }

  /// A colour written `#16263F`.
  private mutating func color(_ key: String) -> Color? {
    guard let text = optionalText(key) else { return nil }
    guard text.hasPrefix("#"), text.count == 7, let value = UInt32(text.dropFirst(), radix: 16) else {
      report(
        .validValues, line: lines[key] ?? line,
        "Warna ditulis dengan tanda petik, # dan enam angka heksadesimal, misalnya \"#16263F\".")
      return nil
    }
    return Color(value)
  }

  private mutating func picture(_ key: String, _ pictures: PictureFiles) -> Image? {
    guard let path = optionalText(key) else { return nil }
    do {
      return try pictures.picture(path)
    } catch {
      report(.validValues, line: lines[key] ?? line, "Gambar \(path) \(error.words).")
      return nil
    }
  }
}
