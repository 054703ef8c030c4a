// expect: C
// group: expression
// why: arm values are converted; throw sits under IConversionOperation
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static long F(Code c)
    {
        return c switch
        {
            Code.A => 1,
            Code.B => 2L,
            _ => throw new InvalidOperationException(),
        };
    }
}
