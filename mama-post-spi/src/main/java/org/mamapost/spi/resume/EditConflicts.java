package org.mamapost.spi.resume;

import java.util.List;

/** Finds edits that cannot both be carried out. */
final class EditConflicts {

  private EditConflicts() {}

  static void refuse(List<ResumeEdit> edits) {
    for (int i = 0; i < edits.size(); i++) {
      for (ResumeEdit before : edits.subList(0, i)) {
        if (inConflict(before, edits.get(i))) {
          throw new ConflictingEditsException(
              Words.say("conflict", before.lines(), edits.get(i).lines()));
        }
      }
    }
  }

  /** Whether two edits are about the same lines in a way that leaves open what the text would be. */
  static boolean inConflict(ResumeEdit one, ResumeEdit other) {
    boolean oneMoves = one.change() instanceof ResumeChange.MoveBefore;
    boolean otherMoves = other.change() instanceof ResumeChange.MoveBefore;
    if (oneMoves != otherMoves) {
      return oneMoves ? tears(one, other) : tears(other, one);
    }
    return one.lines().overlaps(other.lines())
        || oneMoves && (landsWithin(one, other.lines()) || landsWithin(other, one.lines()));
  }

  // What is replaced moves along whole, or not at all.
  private static boolean tears(ResumeEdit move, ResumeEdit replacement) {
    boolean apart = !move.lines().overlaps(replacement.lines());
    return !apart && !move.lines().contains(replacement.lines()) || landsWithin(move, replacement.lines());
  }

  // Before the first of some lines is beside them.
  private static boolean landsWithin(ResumeEdit move, LineRange lines) {
    int target = ((ResumeChange.MoveBefore) move.change()).line();
    return target > lines.first() && target <= lines.last();
  }
}
