import Glibc
import Synchronization

/// A program that reads bytes from its standard input and writes to its standard output.
struct ChildProcess {
  /// A system call that failed.
  struct Failure: Error, Equatable {
    let code: Int32

    /// The failure that the system noted last.
    static var last: Failure { Failure(code: errno) }
  }

  /// How it ended.
  enum Outcome {
    /// By itself; a status of 127 says that there is no such program.
    case finished([UInt8], status: Int32)
    case tooMuch
    case tooSlow
    case failed(Failure)
  }

  /// The most memory it may ask for, in KiB.
  private static let memory = 1 << 20
  /// Descriptors are marked after they are made; meanwhile no other child may be born and inherit them.
  private static let birth = Mutex(())

  private let process: pid_t
  private let descriptor: Int32
  private let deadline: ContinuousClock.Instant

  /// Starts a program; its input is a file without a name that it may seek in.
  init(_ program: String, _ arguments: [String], input: [UInt8], seconds: Int) throws(Failure) {
    let limits = "ulimit -v \(ChildProcess.memory); ulimit -t \(seconds); exec \"$0\" \"$@\""
    (process, descriptor) = try ChildProcess.birth.withLock { _ throws(Failure) in
      let source = try ChildProcess.namelessFile(input)
      defer { close(source) }
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { throw Failure.last }
      defer { close(ends[1]) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      do throws(Failure) {
        let words = ["sh", "-c", limits, program] + arguments
        return (try ChildProcess.spawn("/bin/sh", words, input: source, output: ends[1]), ends[0])
      } catch {
        close(ends[0])
        throw error
      }
    }
    deadline = .now + .seconds(seconds)
  }

  /// Waits for its end, and ends it where it writes more than the limit or takes too long.
  func output(limit: Int) -> Outcome {
    defer { close(descriptor) }
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&request, 1, Int32(max(left, 0)))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else {
        let failure = Failure.last
        stop()
        return ready == 0 ? .tooSlow : .failed(failure)
      }
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return .finished(output, status: wait()) }
      output += chunk[..<count]
      guard output.count <= limit else {
        stop()
        return .tooMuch
      }
    }
  }

  private func stop() {
    kill(process, SIGKILL)
    _ = wait()
  }

  /// The status with which it ended; -1 where a signal ended it.
  private func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  }

  private static func namelessFile(_ bytes: [UInt8]) throws(Failure) -> Int32 {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var path = Array((folder + "/bimtek-XXXXXX").utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw Failure.last }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else {
        let failure = Failure.last
        close(descriptor)
        throw failure
      }
      written += count
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }

  private static func spawn(
    _ path: String, _ words: [String], input: Int32, output: Int32
  ) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let search = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    let arguments = copies(of: words)
    let variables = copies(of: ["LC_ALL=C.UTF-8", "PATH=" + search])
    defer { for word in arguments + variables { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, nil, arguments, variables)
    guard code == 0 else { throw Failure(code: code) }
    return process
  }

  /// Words as C has them, with nil at the end; to be freed.
  private static func copies(of words: [String]) -> [UnsafeMutablePointer<CChar>?] {
    var copies: [UnsafeMutablePointer<CChar>?] = []
    for word in words { copies.append(strdup(word)) }
    return copies + [nil]
  }
}
