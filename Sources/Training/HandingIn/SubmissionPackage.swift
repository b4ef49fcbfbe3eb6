import Credentials
import Foundation
public import Scoring

/// What a trainee hands in: answers with times and hashes, as one small file (`.serah`) for a USB stick or a
/// messenger.
///
/// The file is one line `bimtek-serah VERSION SHA-256`, then the contents as JSON with sorted names, so that the
/// same contents always give the same bytes. The checksum tells damage, not forgery; scores are not carried,
/// whoever takes the file in scores the answers.
public struct SubmissionPackage: Sendable, Equatable {
  /// How the files are called.
  public static let fileExtension = "serah"
  /// The version that this program writes.
  public static let version = 1
  /// The largest file that is read or written, in bytes.
  public static let sizeLimit = 8 << 20

  /// Who hands in.
  public struct Sender: Sendable, Equatable, Codable {
    /// The name as it was typed.
    public var name: String
    /// The participant number or the code of the list of the class, if it was said.
    public var number: String?
    /// The code of the progress on the trainee's laptop.
    public var code: String

    /// Someone with a name.
    public init(name: String, number: String? = nil, code: String) {
      self.name = name
      self.number = number
      self.code = code
    }
  }

  /// An answer to an exercise.
  public struct Item: Sendable, Equatable, Codable {
    /// The code of the exercise.
    public let exercise: String
    /// SHA-256 of the exercise as the trainee had it, in hexadecimal.
    public let exerciseHash: String
    /// Which attempt, from 1.
    public let attempt: Int
    /// When it was handed in, in milliseconds since 1970.
    public let time: Int64
    /// The answer.
    public let answer: Scoring.Answer
    /// SHA-256 of the answer, in hexadecimal: the same answer always has the same.
    public let hash: String

    /// An answer whose hash is taken here.
    public init(
      exercise: String, exerciseHash: String, attempt: Int, time: Int64, answer: Scoring.Answer
    ) {
      self.exercise = exercise
      self.exerciseHash = exerciseHash
      self.attempt = attempt
      self.time = time
      self.answer = answer
      hash = Item.hash(of: answer)
    }

    /// Whether the hash is that of the answer.
    var isSound: Bool { hash == Item.hash(of: answer) && attempt > 0 && time > 0 }

    private static func hash(of answer: Scoring.Answer) -> String {
      SHA256.hexadecimal(of: SubmissionPackage.json(answer))
    }
  }

  /// The title of the course.
  public let course: String
  /// Who hands in.
  public let sender: Sender
  /// When the file was made, in milliseconds since 1970.
  public let made: Int64
  /// The answers, by exercise and attempt.
  public let items: [Item]

  /// A package whose parts are known.
  public init(course: String, sender: Sender, made: Int64, items: [Item]) {
    self.course = course
    self.sender = sender
    self.made = made
    self.items = items.sorted { ($0.exercise, $0.attempt, $0.time) < ($1.exercise, $1.attempt, $1.time) }
  }

  /// The latest answer to each exercise.
  public var latest: [Item] {
    var result: [String: Item] = [:]
    for item in items {
      if let known = result[item.exercise], known.time > item.time { continue }
      result[item.exercise] = item
    }
    return result.values.sorted { $0.exercise < $1.exercise }
  }

  /// The file.
  public var bytes: [UInt8] {
    let body = SubmissionPackage.json(Contents(course: course, sender: sender, made: made, items: items))
    return Array("\(SubmissionPackage.mark) \(SubmissionPackage.version) ".utf8)
      + Array("\(SHA256.hexadecimal(of: body))\n".utf8) + body
  }

  /// Eight characters to read out over the telephone, by which both sides know that they have the same file.
  public var checkCode: String {
    let digits = SHA256.hexadecimal(of: bytes).prefix(8).uppercased()
    return digits.prefix(4) + "-" + digits.suffix(4)
  }

  static let mark = "bimtek-serah"

  /// What stands behind the first line.
  struct Contents: Codable {
    var course: String
    var sender: Sender
    var made: Int64
    var items: [Item]
  }

  /// JSON with sorted names; encoding values without floating-point numbers cannot fail.
  private static func json(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { Array($0) } ?? []
  }
}
