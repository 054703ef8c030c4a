using StatusCodeGen.Benchmarks.Catalogs;

namespace StatusCodeGen.Benchmarks.Texts;

/// <summary>A catalog under test whose codes are texts.</summary>
internal interface ITextCatalog<TCode>
    where TCode : struct, Enum
{
    /// <summary>Its name in the tables.</summary>
    static abstract string Title { get; }

    /// <summary>The class that finds its codes.</summary>
    static abstract Type Lookup { get; }

    /// <summary>The struct that holds any text.</summary>
    static abstract Type Carrier { get; }

    /// <summary>Its codes, in their order.</summary>
    static abstract IReadOnlyList<TextRow<TCode>> Rows { get; }

    /// <summary>The code of a text, declared or not, as far as the enum can have it.</summary>
    static abstract TCode CodeOf(string text);
}

/// <summary>A code of a catalog with its text and its C# name.</summary>
internal sealed record TextRow<TCode>(TCode Code, string Text, string Identifier)
    where TCode : struct, Enum;

/// <summary>The states of SQL: 262 codes of five characters.</summary>
internal readonly struct SqlStateCatalog : ITextCatalog<SqlState>
{
    /// <inheritdoc/>
    public static string Title => "SQLSTATE, char(5), 262";

    /// <inheritdoc/>
    public static Type Lookup => typeof(SqlStates);

    /// <inheritdoc/>
    public static Type Carrier => typeof(SqlStateText);

    /// <inheritdoc/>
    public static IReadOnlyList<TextRow<SqlState>> Rows { get; } =
        [.. SqlStates.All.Select(static info => new TextRow<SqlState>(info.Code, info.Code.GetCode(), info.Code.ToString()))];

    /// <inheritdoc/>
    public static SqlState CodeOf(string text) => new SqlStateText(text).Code;
}

/// <summary>The error codes of Stripe: 210 codes of 7 to 65 characters.</summary>
internal readonly struct StripeCatalog : ITextCatalog<StripeError>
{
    /// <inheritdoc/>
    public static string Title => "Stripe, text, 210";

    /// <inheritdoc/>
    public static Type Lookup => typeof(StripeErrors);

    /// <inheritdoc/>
    public static Type Carrier => typeof(StripeErrorText);

    /// <inheritdoc/>
    public static IReadOnlyList<TextRow<StripeError>> Rows { get; } =
        [.. StripeErrors.All.Select(static info => new TextRow<StripeError>(info.Code, info.Code.GetCode(), info.Code.ToString()))];

    /// <inheritdoc/>
    public static StripeError CodeOf(string text) => new StripeErrorText(text).Code;
}

/// <summary>The response codes of ISO 8583: 111 codes of two characters, and one of them of one.</summary>
internal readonly struct Iso8583Catalog : ITextCatalog<Iso8583Response>
{
    /// <inheritdoc/>
    public static string Title => "ISO 8583, char(2), 111";

    /// <inheritdoc/>
    public static Type Lookup => typeof(Iso8583Responses);

    /// <inheritdoc/>
    public static Type Carrier => typeof(Iso8583ResponseText);

    /// <inheritdoc/>
    public static IReadOnlyList<TextRow<Iso8583Response>> Rows { get; } =
        [.. Iso8583Responses.All.Select(static info =>
            new TextRow<Iso8583Response>(info.Code, info.Code.GetCode(), info.Code.ToString()))];

    /// <inheritdoc/>
    public static Iso8583Response CodeOf(string text) => new Iso8583ResponseText(text).Code;
}

/// <summary>The types of an execution in FIX: 23 codes of one character.</summary>
internal readonly struct ExecTypeCatalog : ITextCatalog<FixExecType>
{
    /// <inheritdoc/>
    public static string Title => "FIX, char(1), 23";

    /// <inheritdoc/>
    public static Type Lookup => typeof(FixExecTypes);

    /// <inheritdoc/>
    public static Type Carrier => typeof(FixExecTypeText);

    /// <inheritdoc/>
    public static IReadOnlyList<TextRow<FixExecType>> Rows { get; } =
        [.. FixExecTypes.All.Select(static info => new TextRow<FixExecType>(info.Code, info.Code.GetCode(), info.Code.ToString()))];

    /// <inheritdoc/>
    public static FixExecType CodeOf(string text) => new FixExecTypeText(text).Code;
}
