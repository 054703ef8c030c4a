using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Emits the public part of the lookup class: the page's rows, and the ways to find one.</summary>
internal static class LookupEmitter
{
    public static SourceText Emit(ApiContext api)
    {
        var writer = api.Begin();
        writer.WriteSummary($"{api.Catalog.Title}: {Count(api.Codes.Count)}, and the ways to find one.");
        api.WriteAttributes(writer);
        writer.Write($"{api.Access} static partial class {Keyword.EscapeType(api.Types.Lookup)}").Open();
        RowMemberWriter.Write(writer, api);
        WriteByNumber(writer, api);
        TextMemberWriter.Write(writer, api);
        WriteUnhandled(writer, api);
        writer.Close();
        return api.End(writer);
    }

    private static void WriteByNumber(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <summary>Whether the catalog declares a number.</summary>
        public static bool IsDefined({{api.Type}} code)
        {
            {{string.Join("\n    ", NumberWriter.IsDefined(api))}}
        }

        /// <summary>Makes a code of a number that the catalog declares.</summary>
        /// <param name="code">The number.</param>
        /// <param name="value">Its code; the default if the number is not declared.</param>
        /// <returns>Whether the catalog declares the number.</returns>
        public static bool TryFromCode({{api.Type}} code, out {{api.Enum}} value)
        {
            bool isDefined = IsDefined(code);
            value = isDefined ? ({{api.Enum}})code : default({{api.Enum}});
            return isDefined;
        }

        /// <summary>Makes a code of a number that the catalog declares.</summary>
        /// <exception cref="global::System.ArgumentOutOfRangeException">The catalog does not declare the number.</exception>
        public static {{api.Enum}} FromCode({{api.Type}} code) =>
            IsDefined(code)
                ? ({{api.Enum}})code
                : throw NotDeclared(code);
        """);

    private static void WriteUnhandled(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <summary>The exception for a code that a switch does not handle; it names the code.</summary>
        /// <example><c>_ => throw {{api.Types.Lookup}}.Unhandled(code),</c></example>
        public static global::System.Exception Unhandled({{api.Enum}} value)
        {
            string number = (({{api.Type}})value).ToString(global::System.Globalization.CultureInfo.InvariantCulture);
            string{{api.Nullable}} name = NameOf(({{api.Type}})value);
            return new global::System.InvalidOperationException(name != null
                ? {{Literal.Of($"The {api.Types.Enum} ")}} + number + " " + name + " is not handled."
                : {{Literal.Of($"The {api.Types.Enum} ")}} + number + " is not handled: the catalog does not declare it.");
        }
        """);

    private static string Count(int count) => count == 1 ? "its one code" : $"its {ApiContext.Format(count)} codes";
}
