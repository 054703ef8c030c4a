using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Json;
using StatusCodeGen.Emit.Lookups;
using StatusCodeGen.Emit.Texts;
using StatusCodeGen.Emit.Translations;

namespace StatusCodeGen.Emit;

/// <summary>
/// Emits the API of a catalog: a file for each type, and two for the lookup class. The files are returned by their hint names.
/// </summary>
internal static class ApiEmitter
{
    /// <summary>Emits all files.</summary>
    public static IEnumerable<(string HintName, SourceText Text)> Emit(ApiContext api) => EmitMapped(api).Concat(EmitUnmapped(api));

    /// <summary>Emits the enums of the codes and of the groups, whose members editors find in the catalog.</summary>
    public static IEnumerable<(string HintName, SourceText Text)> EmitMapped(ApiContext api)
    {
        yield return (api.Types.HintName(api.Types.Enum), EnumEmitter.Emit(api));
        yield return (api.Types.HintName(api.Types.Group), GroupEnumEmitter.Emit(api));
    }

    /// <summary>Emits the other files, which stay the same when lines of the catalog move.</summary>
    public static IEnumerable<(string HintName, SourceText Text)> EmitUnmapped(ApiContext api)
    {
        var types = api.Types;
        foreach (var column in api.Catalog.Columns.Where(static column => column.HasEnum))
        {
            yield return (types.HintName(column.EnumOf(api.Catalog.Name)), ColumnEnumEmitter.Emit(api, column));
        }

        yield return (types.HintName(types.Info), InfoEmitter.Emit(api));
        yield return (types.HintName(types.Lookup), LookupEmitter.Emit(api));
        yield return (types.HintName(types.LookupTables), LookupTablesEmitter.Emit(api));
        if (api.IsTranslated)
        {
            yield return (types.HintName(types.LookupLanguages), LanguagesEmitter.Emit(api));
        }

        yield return (types.HintName(types.Extensions), ExtensionsEmitter.Emit(api));
        yield return (types.HintName(types.TypeConverter), TypeConverterEmitter.Emit(api));
        if (api.Capabilities.HasJson)
        {
            yield return (types.HintName(types.JsonConverter), JsonConverterEmitter.Emit(api));
        }

        if (api.IsText)
        {
            yield return (types.HintName(types.Text), TextEmitter.Emit(api));
            yield return (types.HintName(types.TextTypeConverter), TextTypeConverterEmitter.Emit(api));
            if (api.Capabilities.HasJson)
            {
                yield return (types.HintName(types.TextJsonConverter), TextJsonConverterEmitter.Emit(api));
            }
        }

        if (GroupJsonConverterEmitter.IsNeeded(api))
        {
            yield return (types.HintName(types.GroupJsonConverter), GroupJsonConverterEmitter.Emit(api));
        }
    }

    /// <summary>Emits the texts of a translation. The files of the catalog do not change with them.</summary>
    public static IEnumerable<(string HintName, SourceText Text)> EmitTranslation(ApiContext api, Translation translation)
    {
        yield return (api.Types.HintNameOf(translation.Language), TranslationEmitter.Emit(api, translation));
    }
}
