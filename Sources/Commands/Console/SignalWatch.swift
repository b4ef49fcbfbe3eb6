import Dispatch
import Foundation
import Synchronization

/// Signals that are answered instead of died of, for as long as someone wants that.
///
/// Each signal has one source for the life of the process. Dispatch on Linux puts a handler of its own in place
/// for it, once; whoever sets the disposition afterwards makes every later source deaf.
struct SignalWatch: ~Copyable {
  private struct Handler {
    let id: Int
    let signals: Set<Int32>
    let answer: @Sendable (Int32) -> Void
  }

  private struct State {
    var handlers: [Handler] = []
    var heard: Set<Int32> = []
    var next = 0
  }

  private static let state = Mutex(State())
  private let id: Int

  /// Answers signals until it is gone; of several watches the latest answers.
  init(_ signals: Set<Int32>, _ answer: @escaping @Sendable (Int32) -> Void) {
    id = Self.state.withLock { state in
      for number in signals where state.heard.insert(number).inserted { Self.hear(number) }
      state.next += 1
      state.handlers.append(Handler(id: state.next, signals: signals, answer: answer))
      return state.next
    }
  }

  deinit { Self.state.withLock { [id] state in state.handlers.removeAll { $0.id == id } } }

  /// Opens the source of a signal, which keeps itself.
  ///
  /// Where nobody watches, the signal ends the process as ever.
  private static func hear(_ number: Int32) {
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler {
      withExtendedLifetime(source) {
        let handler = state.withLock { $0.handlers.last { $0.signals.contains(number) } }
        guard let handler else { _exit(128 + number) }
        handler.answer(number)
      }
    }
    source.activate()
  }
}
