using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Tool.CatalogFiles;

namespace StatusCodeGen.Tool.Changes;

/// <summary>
/// Finds what has changed in <c>reserved</c>. It only checks the catalog, so that the catalog's model has nothing of it, and
/// the files are compared.
/// </summary>
internal static class ReservedChanges
{
    public static IEnumerable<Change> Find(IReadOnlyCollection<string> old, IReadOnlyCollection<string> @new) =>
        old.Except(@new).Select(static text => new Change(
            ChangeKind.ReservedRemoved, Effect.Documentation, Subject(text, new ReservedPlace(text), null), text, New: null,
            $"A code can have {text} again."))
        .Concat(@new.Except(old).Select(static text => new Change(
            ChangeKind.ReservedAdded, Effect.Documentation, Subject(text, null, new ReservedPlace(text)), Old: null, text,
            $"No code can have {text} from now on.")));

    private static Subject Subject(string text, CatalogPlace? old, CatalogPlace? @new) =>
        new(SubjectKind.Catalog, $"reserved {text}", old, @new);
}
