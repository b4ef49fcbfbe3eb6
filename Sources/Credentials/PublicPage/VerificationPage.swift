/// `verifikasi.html`: one static page that tells whether a certificate stands in its agency's signed index.
public enum VerificationPage {
  /// What the file is called.
  public static let fileName = "verifikasi.html"

  /// Signs an index and writes the page; equal input gives equal bytes.
  ///
  /// The page loads nothing: its policy allows only its own script and style, by their digests.
  ///
  /// - Parameters:
  ///   - index: What may be known.
  ///   - key: The issuer's key.
  /// - Returns: The HTML file.
  /// - Throws: `IssuingError.wrongKey` when a did:key issuer's key is another.
  public static func html(_ index: PublicIndex, key: borrowing SigningKey) throws(IssuingError) -> [UInt8] {
    let issuer = index.issuer.id
    guard !issuer.hasPrefix("did:key:") || issuer == key.publicKey.did else { throw .wrongKey }
    let data = index.canonical
    let signature = key.signature(over: PublicIndex.purpose + data)
    let policy =
      "default-src 'none'; script-src 'sha256-\(digest(script))'; style-src 'sha256-\(digest(style))'; "
      + "base-uri 'none'; form-action 'none'"
    let page = """
      <!DOCTYPE html>
      <html lang="id">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>Periksa sertifikat – \(escaped(index.issuer.name))</title>
      <style>\(style)</style>
      </head>
      <body>
      <main>
      <p id="penerbit">\(escaped(index.issuer.name))</p>
      <h1>Periksa sertifikat</h1>
      <form id="tanya">
      <label for="nomor">Nomor sertifikat</label>
      <input id="nomor" autocomplete="off" spellcheck="false">
      <label for="kode">Kode di samping QR</label>
      <input id="kode" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="22">
      <button>Periksa</button>
      </form>
      <section id="hasil" aria-live="polite">
      <h2>Belum dapat diperiksa</h2>
      <p>Halaman ini memerlukan JavaScript dan peramban yang cukup baru. Nyalakan JavaScript, buka di perangkat lain, \
      atau minta penerbit memeriksanya.</p>
      </section>
      <footer>
      <p>Pemeriksaan berlangsung di perangkat Anda; tidak ada data yang dikirim. QR memeriksa keaslian data; \
      bukan tanda tangan elektronik tersertifikasi.</p>
      <p>Daftar diperbarui \(escaped(IndonesianWords.date(date(index.updated)))). Kunci penerbit: \
      <code>\(key.publicKey.multibase)</code></p>
      </footer>
      </main>
      <script type="text/plain" id="kunci">\(Base64URL.encode(key.publicKey.bytes))</script>
      <script type="text/plain" id="tanda">\(Base64URL.encode(signature))</script>
      <script type="text/plain" id="indeks">\(Base64URL.encode(data))</script>
      <script>\(script)</script>
      </body>
      </html>

      """
    return Array(page.utf8)
  }

  private static func date(_ time: Timestamp) -> CalendarDate {
    CalendarDate(daysSinceEpoch: (time.seconds - (time.seconds % 86_400 + 86_400) % 86_400) / 86_400)
  }

  /// The digest as a content policy writes it, in common Base64.
  private static func digest(_ text: String) -> String {
    let safe = Base64URL.encode(Digest.sha256(Array(text.utf8)))
    return String(safe.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }) + "="
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
