import Drawing

/// Why a page cannot be drawn, in Indonesian: the drawing library says it in English only.
enum DrawingReason {
  /// The words for an error of drawing.
  static func words(_ error: DrawingError) -> String {
    switch error {
    case .notAPNG: "gambarnya bukan PNG"
    case .imageTooLarge(let width, let height): "gambarnya terlalu besar (\(width) kali \(height) piksel)"
    case .damagedImage: "berkas gambarnya rusak"
    case .renderer(let reason):
      reason.contains("memory")
        ? "memori komputer tidak cukup" : "pustaka gambar tidak dapat menyelesaikannya"
    }
  }
}
