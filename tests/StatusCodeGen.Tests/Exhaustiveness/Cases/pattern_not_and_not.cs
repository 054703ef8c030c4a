// expect: B
// group: pattern
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c)
    {
        return c switch
        {
            not Code.A and not Code.B => 1,
            Code.A => 2,
        };
    }
}
