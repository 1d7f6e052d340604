package org.entente.cli;

/** What stops a command for a reason that a person can mend; its message says where, what was found, what would do. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message);
    }
}
