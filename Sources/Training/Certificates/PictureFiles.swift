import Drawing

/// Pictures beside the settings: logo and emblem.
struct PictureFiles: Sendable {
  /// Why a picture cannot be used.
  enum Problem: Error, Sendable {
    case unreadable(FileProblem)
    case drawing(DrawingError)

    /// The reason, behind the name of the file.
    var words: String {
      switch self {
      case .unreadable(.missing): "tidak ditemukan di folder pengaturan ini"
      case .unreadable(.tooLarge): "terlalu besar; perkecil menjadi paling banyak 1 MB"
      case .unreadable: "tidak terbaca"
      case .drawing(.notAPNG): "bukan PNG; simpan ulang sebagai PNG"
      case .drawing(.imageTooLarge(let width, let height)):
        "berukuran \(width) × \(height) piksel; perkecil sampai paling banyak \(Image.maximumSide) piksel"
      case .drawing: "rusak; simpan ulang sebagai PNG"
      }
    }
  }

  /// The longest side on a page: 46 points at 600 dots an inch.
  static let side = 384

  /// The environment whose working folder is that of the settings.
  let environment: Environment

  /// A picture, no larger than a page can use.
  func picture(_ path: String) throws(Problem) -> Image {
    let bytes: [UInt8]
    do { bytes = try environment.bytes(of: path) } catch { throw .unreadable(error) }
    do { return try Image(png: bytes).reduced(to: Self.side) } catch { throw .drawing(error) }
  }
}
