using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Tool.Pairs;

namespace StatusCodeGen.Tool.Changes;

/// <summary>Finds what has changed in the words of a column, which are the members of an enum.</summary>
internal static class WordChanges
{
    public static IEnumerable<Change> Find(Column old, Column @new)
    {
        if (old.Type != @new.Type)
        {
            return [];
        }

        var words = Pair(old, @new);
        return words.Removed.Select(word => Create(
                ChangeKind.WordRemoved, Effect.Breaks, word.Text, null,
                $"Code that uses the member '{word.Identifier}' no longer compiles."))
            .Concat(words.Pairs.SelectMany(pair => Find(pair.Old, pair.New, Create)))
            .Concat(words.Added.Select(word => Create(
                ChangeKind.WordAdded,
                @new.Type == ColumnType.Word ? Effect.Warns : Effect.Adds,
                null,
                word.Text,
                @new.Type == ColumnType.Word
                    ? $"Switches on the column that have no arm for '{word.Identifier}' get a warning."
                    : $"The enum of the column has the member '{word.Identifier}'.")))
            .Concat(FindOrder(words, @new, Create));

        Change Create(ChangeKind kind, Effect effect, string? from, string? to, string sentence) => new(
            kind, effect, Subjects.Of(old, @new, @new.Type == ColumnType.Words ? "any of" : "type"), from, to, sentence);
    }

    /// <summary>Pairs the words of two columns by their C# names, and then by their texts.</summary>
    public static Pairing<ColumnWord> Pair(Column old, Column @new)
    {
        var words = new Pairing<ColumnWord>(old.Words, @new.Words);
        words.MatchBy(static word => word.Identifier);
        words.MatchBy(static word => word.Text);
        return words;
    }

    private static IEnumerable<Change> Find(
        ColumnWord old,
        ColumnWord @new,
        System.Func<ChangeKind, Effect, string?, string?, string, Change> create)
    {
        if (old.Identifier != @new.Identifier)
        {
            yield return create(ChangeKind.WordRenamed, Effect.Breaks, old.Identifier, @new.Identifier,
                $"Code that uses the member '{old.Identifier}' no longer compiles; write '{@new.Identifier}'.");
        }

        if (old.Text != @new.Text)
        {
            yield return create(ChangeKind.WordReworded, Effect.Documentation, old.Text, @new.Text,
                $"The documentation has the word {Quotation.Of(@new.Text)} instead of {Quotation.Of(old.Text)}.");
        }
    }

    /// <summary>The numbers of words are their positions, so that a word in another place has another number.</summary>
    private static IEnumerable<Change> FindOrder(
        Pairing<ColumnWord> words,
        Column @new,
        System.Func<ChangeKind, Effect, string?, string?, string, Change> create)
    {
        var moved = words.Indexes.Where(static pair => pair.Old != pair.New).ToList();
        if (moved.Count > 0)
        {
            var names = OrderChanges.List(moved.ConvertAll(pair => $"'{@new.Words[pair.New].Identifier}'"));
            yield return create(ChangeKind.WordsReordered, Effect.Behaves, null, null,
                $"The enum of the column has other numbers for {names}, which matters only where numbers are stored.");
        }
    }
}
