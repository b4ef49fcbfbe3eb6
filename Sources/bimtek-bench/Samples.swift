import Foundation

/// The texts that are measured: plain posts, and text rich in Markdown.
struct Samples {
  var plain: [[UInt8]]
  var rich: [[UInt8]]

  /// Reads files; `.md` with markup counts as rich, everything else as plain posts.
  static func read(_ paths: [String]) throws -> Samples {
    var samples = Samples(plain: [], rich: [])
    let isText = { (path: String) in path.hasSuffix(".md") || path.hasSuffix(".txt") }
    for path in try paths.flatMap({ try files($0, where: isText) }) {
      let bytes = Array(try Data(contentsOf: URL(filePath: path)))
      guard !bytes.isEmpty else { continue }
      if path.hasSuffix(".md") { samples.rich.append(bytes) } else { samples.plain.append(bytes) }
    }
    if samples.plain.isEmpty { samples.plain = own.plain }
    if samples.rich.isEmpty { samples.rich = own.rich }
    return samples
  }

  /// The file at a path, or those of the folder that pass a test, in order.
  static func files(_ path: String, where isWanted: (String) -> Bool = { _ in true }) throws -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: path])
    }
    guard isFolder.boolValue else { return [path] }
    return try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
      .filter(isWanted).map { path + "/" + $0 }
  }

  /// Twenty posts of about 3 KB and ten lessons' worth of Markdown, written for this purpose.
  static let own = Samples(
    plain: (0..<20).map { post($0) }, rich: (0..<10).map { lesson($0) })

  private static let sentences = [
    "Enam puskesmas di Kabupaten Arunaya buka hingga pukul 21.00 WIB mulai Senin, 3 November 2025.",
    "Kepala Dinas Kesehatan Rahma Adiwinata mengatakan, perubahan itu menjawab hasil survei kepada 412 responden.",
    "“Warga yang bekerja sampai sore tidak perlu lagi izin setengah hari untuk berobat,” kata Rahma.",
    "Peserta jaminan kesehatan yang aktif tidak membayar, sedangkan warga lain membayar Rp15.000 sekali berobat.",
    "Petugas memasang pengumuman di balai desa, di pasar, dan di halte agar warga yang tidak memakai gawai ikut tahu.",
    "Sebanyak 48 tenaga kesehatan bekerja bergilir, terdiri atas 12 dokter, 18 perawat, dan 18 petugas lain.",
    "Warga dapat bertanya lewat posko informasi pada nomor (0000) 000000 setiap hari kerja.",
    "Jalan menuju jembatan ditutup sementara karena perbaikan, sehingga kendaraan dialihkan lewat Jalan Cempaka.",
    "Panitia menyiapkan kursi roda, jalur landai, dan juru bahasa isyarat bagi penyandang disabilitas.",
    "Data lengkap dapat diunduh di laman resmi pemerintah kabupaten pada bagian informasi berkala.",
  ]

  private static func post(_ seed: Int) -> [UInt8] {
    var text = "Puskesmas Buka sampai Malam, Pekerja Tidak Perlu Izin\n\n"
    var index = seed
    while text.utf8.count < 3000 {
      text += sentences[index % sentences.count] + " " + sentences[(index * 3 + 1) % sentences.count] + "\n\n"
      index += 1
    }
    return Array(text.utf8)
  }

  private static func lesson(_ seed: Int) -> [UInt8] {
    var text = "# Menulis untuk warga\n\n"
    for index in seed..<seed + 12 {
      let first = sentences[index % sentences.count]
      text +=
        "## Bagian \(index)\n\n**Perhatikan**: \(first) Lihat [laman ini](https://contoh.example/a?b=\(index)).\n\n"
      text +=
        "- Tulis *singkat* dan `jelas`.\n- \(sentences[(index + 3) % sentences.count])\n- Periksa **nama**.\n\n"
      text += "> \(sentences[(index + 5) % sentences.count])\n\n```contoh-benar\n\(first)\n```\n\n"
    }
    return Array(text.utf8)
  }
}
