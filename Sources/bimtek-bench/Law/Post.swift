import Foundation
import RuleKit

/// A post of a corpus: a file, or a line of a JSON Lines file with `title` and `text`.
struct Post {
  let name: String
  let bytes: [UInt8]
  let format: Draft.Format

  private struct Line: Decodable {
    let id: String
    let title: String?
    let text: String
  }

  /// The posts of files and folders; files of other kinds are left out.
  static func read(_ paths: [String]) throws -> [Post] {
    try paths.flatMap { try Samples.files($0) }.flatMap(posts)
  }

  private static func posts(of path: String) throws -> [Post] {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard name != "README.md" else { return [] }
    switch path.split(separator: ".").last {
    case "md", "txt":
      let bytes = Array(try Data(contentsOf: URL(filePath: path)))
      return [Post(name: name, bytes: bytes, format: path.hasSuffix(".md") ? .markdown : .plain)]
    case "jsonl":
      return try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A).map { line in
        let post = try JSONDecoder().decode(Line.self, from: line)
        let title = post.title.map { $0 + "\n\n" } ?? ""
        return Post(name: post.id, bytes: Array((title + post.text).utf8), format: .plain)
      }
    default: return []
    }
  }
}
