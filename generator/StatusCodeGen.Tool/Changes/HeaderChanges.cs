using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Tool.Changes;

/// <summary>Finds what has changed in the header: in what is generated, and under which names.</summary>
internal static class HeaderChanges
{
    public static IEnumerable<Change> Find(Catalog old, Catalog @new) =>
        FindTypes(old, @new).Concat(FindBehavior(old, @new)).Concat(FindTexts(old, @new));

    private static IEnumerable<Change> FindTypes(Catalog old, Catalog @new)
    {
        if (old.Name != @new.Name)
        {
            yield return Create(ChangeKind.EnumRenamed, Effect.Breaks, "name", old.Name, @new.Name,
                $"Code that uses '{old.Name}', or a type whose name begins with it, no longer compiles; write '{@new.Name}'");
        }

        if (old.Namespace != @new.Namespace)
        {
            yield return Create(ChangeKind.NamespaceChanged, Effect.Breaks, "namespace", old.Namespace, @new.Namespace,
                $"Code that uses '{old.Name}' no longer finds it; its namespace is {NamespaceOf(@new)} instead of {NamespaceOf(old)}");
        }

        if (old.IsPublic != @new.IsPublic)
        {
            var (effect, sentence) = @new.IsPublic
                ? (Effect.Adds, "Other assemblies can now use the generated types")
                : (Effect.Breaks, "Code of other assemblies that uses the generated types no longer compiles");
            yield return Create(ChangeKind.VisibilityChanged, effect, "visibility", VisibilityOf(old), VisibilityOf(@new), sentence);
        }

        if (old.Type != @new.Type)
        {
            yield return Create(ChangeKind.TypeChanged, Effect.Breaks, "type", old.Type.Keyword, @new.Type.Keyword,
                $"Assemblies that use '{@new.Name}' must be compiled again, "
                + $"and code that passes {@new.Name} or its number as {old.Type.Keyword} may no longer compile");
        }

        Change Create(ChangeKind kind, Effect effect, string key, string from, string to, string sentence) =>
            new(kind, effect, Subjects.Header(@new, key), from, to, sentence + ".");
    }

    private static IEnumerable<Change> FindBehavior(Catalog old, Catalog @new)
    {
        if (old.Json != @new.Json)
        {
            // To write down the default changes no code on the wire.
            var isSame = FormOf(old.Json) == FormOf(@new.Json);
            yield return new(
                ChangeKind.JsonChanged,
                isSame ? Effect.Documentation : Effect.Behaves,
                Subjects.Header(@new, "json"),
                old.Json == JsonForm.Default ? null : FormOf(old.Json),
                @new.Json == JsonForm.Default ? null : FormOf(@new.Json),
                isSame
                    ? "JSON has codes as before."
                    : $"JSON has a code as its {FormOf(@new.Json)} instead of its {FormOf(old.Json)}; all forms are still read.");
        }

        if (HasGroupConverter(old) != HasGroupConverter(@new))
        {
            var converter = $"'{@new.Name}GroupJsonConverter'";
            var (effect, sentence) = HasGroupConverter(@new)
                ? (Effect.Behaves, $"JSON has a group as its C# name instead of its number, by the new type {converter}.")
                : (Effect.Breaks, $"Code that uses {converter} no longer compiles, and JSON has a group as its number.");
            yield return new(ChangeKind.GroupJsonChanged, effect, Subjects.Header(@new, "json"), Old: null, New: null, sentence);
        }

        if (old.IsUndeclaredByRange != @new.IsUndeclaredByRange)
        {
            yield return new(
                ChangeKind.UndeclaredChanged,
                Effect.Behaves,
                Subjects.Header(@new, "undeclared"),
                UndeclaredOf(old),
                UndeclaredOf(@new),
                @new.IsUndeclaredByRange
                    ? "GetGroup() of an undeclared number returns the group whose range has it."
                    : "GetGroup() of an undeclared number returns Unknown.");
        }
    }

    private static IEnumerable<Change> FindTexts(Catalog old, Catalog @new)
    {
        (ChangeKind Kind, string Key, string Old, string New, string Sentence)[] texts =
        [
            (ChangeKind.TitleReworded, "title", old.Title, @new.Title, "The documentation has another title."),
            (ChangeKind.DescriptionReworded, "description", old.Description, @new.Description, "The documentation has another text."),
            (ChangeKind.ReferenceChanged, "reference", old.Reference, @new.Reference, "The documentation has another reference."),
        ];
        return texts
            .Where(static text => text.Old != text.New)
            .Select(text => new Change(
                text.Kind, Effect.Documentation, Subjects.Header(@new, text.Key), text.Old, text.New, text.Sentence));
    }

    /// <summary>Whether groups have a JSON converter of their own, where the project has System.Text.Json.</summary>
    private static bool HasGroupConverter(Catalog catalog) => catalog.Json != JsonForm.Default || catalog.AreGroupsNumbered;

    private static string FormOf(JsonForm form) => form switch
    {
        JsonForm.Text => "string",
        JsonForm.Name => "name",
        _ => "number",
    };

    private static string NamespaceOf(Catalog catalog) =>
        catalog.Namespace.Length == 0 ? "the global one" : Quotation.Of(catalog.Namespace);

    private static string VisibilityOf(Catalog catalog) => catalog.IsPublic ? "public" : "internal";

    private static string UndeclaredOf(Catalog catalog) => catalog.IsUndeclaredByRange ? "by-range" : "unknown";
}
