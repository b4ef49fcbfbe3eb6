import Reporting
import Training

/// What a verification found, for the terminal: each case in words of its own.
struct VerdictText {
  private let check: CertificateCheck
  private let style: TerminalStyle

  init(_ check: CertificateCheck, _ style: TerminalStyle) {
    self.check = check
    self.style = style
  }

  var text: String {
    let (title, emphasis, lines) = parts
    let body = lines.flatMap { Wrapping.fill($0, width: style.width, first: "  ", rest: "  ") }
    return ([style.set(title, emphasis, .strong) + style.separator + check.file] + body).joined(
      separator: "\n")
      + "\n"
  }

  private var parts: (title: String, TerminalStyle.Emphasis, lines: [String]) {
    switch check.outcome {
    case .authentic(let facts): return ("ASLI", .success, words(facts))
    case .authenticWithAppendedSignature(let facts):
      return (
        "ASLI", .success, words(facts) + ["Ada tanda tangan tambahan di akhir berkas; itu tidak diperiksa."]
      )
    case .expired(let facts):
      return (
        "ASLI, TETAPI TIDAK BERLAKU LAGI", .warning,
        words(facts) + ["Masa berlakunya berakhir \(facts.validUntil ?? "")."]
      )
    case .notYetValid(let facts):
      return (
        "ASLI, TETAPI BELUM BERLAKU", .warning,
        words(facts) + ["Tanggal terbitnya masih di depan; cek juga jam komputer ini."]
      )
    case .revoked(let facts, let listed) where facts.isReplaced:
      return (
        "SUDAH DIGANTI", .warning,
        words(facts, isStanding: false) + [
          "Asli, tetapi dicabut karena ada terbitan atau sertifikat yang lebih baru, menurut daftar \(listed). "
            + "Minta yang terbaru."
        ]
      )
    case .revoked(let facts, let listed):
      return (
        "DICABUT", .error,
        words(facts, isStanding: false) + ["Penerbit mencabutnya, menurut daftar \(listed)."]
      )
    case .retiredKey(let facts, let since):
      return (
        "KUNCI SUDAH DIGANTI – jangan dipakai", .error,
        words(facts, isStanding: false) + [
          "Kuncinya sudah tidak dipakai sejak \(since), sedangkan sertifikat ini bertanggal sesudahnya.",
          "Tanyakan kepada penerbit.",
        ]
      )
    case .listed(let listing, let status): return listed(listing, status)
    case .codeDiffers(let number, let issuer):
      return (
        "TIDAK COCOK – jangan dipakai", .error,
        ["Nomor \(number) ada pada indeks \(issuer), tetapi kodenya lain. Yang diterbitkan bukan ini."]
      )
    case .notListed(let number):
      return (
        "TIDAK TERDAFTAR", .error,
        ["Nomor \(number) tidak ada pada indeks penerbit. Cek penulisan, atau minta indeks terbaru."]
      )
    case .noIndex(let number):
      return (
        "BELUM DAPAT DIPERIKSA", .warning,
        [
          "QR ini hanya memuat nomor (\(number)) dan kode. Sebut indeks penerbit dengan --daftar indeks.json dan kuncinya dengan --percaya, atau periksa berkas PDF-nya."
        ]
      )
    case .altered(let what):
      return (
        "BERUBAH – jangan dipakai", .error,
        ["Berkas ini diubah sesudah ditandatangani: \(what).", "Minta berkas asli kepada penerbit."]
      )
    case .unknownIssuer(let id, let name, let isSignatureValid):
      return ("PENERBIT TIDAK DIKENAL", .warning, stranger(id, name, isSignatureValid))
    case .unsupportedProof(let kinds):
      return (
        "TIDAK DAPAT DIPERIKSA", .warning,
        [
          "Jenis buktinya belum dikenal di sini: \(kinds.isEmpty ? "tidak disebut" : kinds.joined(separator: ", "))."
        ]
      )
    case .notACredential:
      return (
        "BUKAN SERTIFIKAT BIMTEK", .warning,
        [
          "Berkas ini bukan sertifikat bertanda tangan digital. Hasil pindaian atau tangkapan layar tidak dapat diperiksa."
        ]
      )
    case .unreadable(let problem): return ("TIDAK TERBACA", .error, [problem.words])
    }
  }

  private func words(_ facts: CertificateCheck.Facts, isStanding: Bool = true) -> [String] {
    let title = facts.title.replacing(facts.training, with: "").split(separator: " ").joined(separator: " ")
    // Other makers may say neither name nor number.
    var lines = [
      [facts.recipient, title].filter { !$0.isEmpty }.joined(separator: " – "),
      facts.number.isEmpty
        ? "Penerbit \(facts.issuer)" : "Nomor \(facts.number), penerbit \(facts.issuer)",
    ].filter { !$0.isEmpty }
    if let hours = facts.hours { lines.append("\(Figures.mark(hours)) JP menurut penyelenggara") }
    if let days = facts.days { lines.append("\(facts.training), \(days)") }
    if let issuedOn = facts.issuedOn {
      lines.append("Terbit \(issuedOn)" + (facts.edition > 1 ? ", terbitan \(facts.edition)" : ""))
    }
    guard isStanding else { return lines }
    switch facts.revocation {
    case .asked(let listed, let isOld):
      lines.append("Tidak dicabut, menurut daftar \(listed).")
      if isOld { lines.append("Daftar itu mungkin sudah usang: minta yang terbaru kepada penerbit.") }
    case .listMissing:
      lines.append(
        "Pencabutan belum diperiksa: daftarnya tidak ada di sini (minta kepada penerbit, --daftar).")
    case .noList: break
    }
    return lines
  }

  private func listed(
    _ listing: CertificateCheck.Listing, _ status: String
  ) -> (title: String, TerminalStyle.Emphasis, lines: [String]) {
    let lines = [
      "\(listing.recipient) – \(listing.title)",
      "Nomor \(listing.number), terbitan \(listing.edition), penerbit \(listing.issuer)",
      "\(listing.training), \(listing.days), \(listing.hours) JP", "Terbit \(listing.issuedOn)",
      "Menurut indeks \(listing.listed). Bandingkan dengan yang tercetak.",
    ]
    switch status {
    case "berlaku": return ("TERDAFTAR DAN BERLAKU", .success, lines)
    case "habis":
      return (
        "TERDAFTAR, TETAPI TIDAK BERLAKU LAGI", .warning,
        lines + ["Masa berlakunya berakhir \(listing.validUntil ?? "")."]
      )
    case "diganti": return ("SUDAH DIGANTI terbitan atau sertifikat baru", .warning, lines)
    default: return ("DICABUT", .error, lines)
    }
  }

  private func stranger(_ id: String, _ name: String?, _ isSignatureValid: Bool?) -> [String] {
    let who = name.map { "Menyebut diri “\($0)”" } ?? "Tidak menyebut nama"
    let signature =
      switch isSignatureValid {
      case true?: "Tanda tangannya cocok dengan kunci di dalam berkas, tetapi siapa pun dapat membuat kunci."
      case false?: "Tanda tangannya juga tidak cocok."
      case nil: "Kuncinya tidak ada di sini, jadi tanda tangannya tidak dapat diperiksa."
      }
    return [
      "\(who) (\(id)).", signature,
      "Minta kunci publik (.publik atau did.json) kepada instansi penerbit, lalu pakai --percaya.",
    ]
  }
}
