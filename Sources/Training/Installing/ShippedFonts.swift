import Foundation
import Glibc

/// The fonts of certificates and booklets, shipped with an installed bimtek so that paper looks alike everywhere.
public enum ShippedFonts {
  /// The folder below `share/bimtek`.
  static let folder = "fonts"
  static let configurationName = "fonts.conf"

  /// Fontconfig's configuration for a folder that may lie anywhere.
  static let configuration = """
    <?xml version="1.0"?>
    <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
    <fontconfig>
      <dir prefix="relative">.</dir>
      <cachedir prefix="xdg">bimtek/fontconfig</cachedir>
    </fontconfig>

    """

  /// Where Debian's packages fonts-linuxlibertine and fonts-dejavu-core put the fonts that are used.
  private static let places = [
    "/usr/share/fonts/opentype/linux-libertine": ["LinLibertine_R", "LinLibertine_RB", "LinLibertine_RI"],
    "/usr/share/fonts/truetype/dejavu": [
      "DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSans", "DejaVuSans-Bold", "DejaVuSansMono",
    ],
  ]

  /// The font files that are there.
  static func found() -> [URL] {
    places.sorted { $0.key < $1.key }.flatMap { folder, names in
      names.flatMap { name in ["otf", "ttf"].map { URL(filePath: "\(folder)/\(name).\($0)") } }
    }.filter { FileManager.default.fileExists(atPath: $0.path) }
  }

  /// Lets fontconfig use the fonts that lie beside an installed program; elsewhere the system's are used.
  ///
  /// To be called before anything is drawn.
  public static func activate(_ environment: Environment) {
    guard environment.variables["FONTCONFIG_FILE"] == nil, let executable = environment.executable else {
      return
    }
    let file = URL(filePath: executable).deletingLastPathComponent()
      .appending(path: "../share/bimtek/\(folder)/\(configurationName)").standardizedFileURL
    if FileManager.default.fileExists(atPath: file.path) { setenv("FONTCONFIG_FILE", file.path, 1) }
  }
}
