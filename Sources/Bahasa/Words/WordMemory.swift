import Synchronization

/// Answers about words that are costly to find, each found once; shared by all checks of a process.
///
/// Holds a bounded number and forgets all of them when it is full, so that no text makes it grow.
public final class WordMemory<Answer: Sendable>: Sendable {
  private let answers = Mutex<[WordHash: Answer]>([:])
  private let capacity: Int

  /// A memory of at most so many words.
  public init(capacity: Int = 1 << 15) { self.capacity = capacity }

  /// The answer for a word; `find` runs if it is not known yet, outside the lock.
  public func answer(for word: WordHash, _ find: () -> Answer) -> Answer {
    if let answer = answers.withLock({ $0[word] }) { return answer }
    let answer = find()
    answers.withLock { answers in
      if answers.count >= capacity { answers.removeAll(keepingCapacity: true) }
      answers[word] = answer
    }
    return answer
  }
}
